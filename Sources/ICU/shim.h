// Names no ICU header: C sources include <unicode/…> themselves, so Swift never sees one.
// This target only carries pkg-config's flags and the providers.
