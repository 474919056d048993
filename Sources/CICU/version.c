#include "CICU.h"
#include <unicode/uvernum.h>
#include <unicode/ubrk.h>
const char *cicu_version(void) { return U_ICU_VERSION; }
