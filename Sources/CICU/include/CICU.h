// Doors to ICU. No header of ICU is named here, so none reaches Swift.
#ifndef CICU_H
#define CICU_H
#include <stdint.h>

/// The version of the ICU in use, such as "72.1".
void cicu_version(char *buffer, int32_t capacity);
/// The name of an ICU error code.
const char *cicu_error_name(int32_t code);

/// Writes what each of the 65,536 BMP units folds to, 0 for what is ignored.
void cicu_fold_table(uint16_t *table);
/// The class of like-sounding syllables a scalar belongs to; 0 for none.
uint16_t cicu_sound_class(uint32_t scalar);

/// A word breaker for Chinese. Returns an ICU error code, 0 for none.
typedef struct cicu_breaker cicu_breaker;
int32_t cicu_breaker_open(cicu_breaker **out);
void cicu_breaker_close(cicu_breaker *breaker);
/// Boundaries of a text, from 0 to its length; their number, or a negative error code.
int32_t cicu_breaker_boundaries(cicu_breaker *breaker, const uint16_t *text, int32_t length,
                                int32_t *out, int32_t capacity);

/// Decodes strictly from a charset into UTF-8; the bytes written, -1 where it is not decodable,
/// or -2 - code for an ICU error. `capacity` of three times the input suffices.
int64_t cicu_decode(const char *charset, const uint8_t *bytes, int64_t length, uint8_t *out,
                    int64_t capacity);

/// Cells a scalar takes on a terminal: 0, 1 or 2.
int32_t cicu_cells(uint32_t scalar);
#endif
