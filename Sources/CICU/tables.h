// Tables that generate/tables.c writes from ICU.
#ifndef CICU_TABLES_H
#define CICU_TABLES_H
#include <stdint.h>

#define CICU_SOUND_FIRST 0x3400
#define CICU_SOUND_LAST 0x9FFF

/// Pairs of BMP units and what they fold to; 0 for what is ignored.
extern const uint16_t cicu_fold_pairs[][2];
extern const int32_t cicu_fold_count;
/// Classes of like-sounding syllables; 0 for none.
extern const uint16_t cicu_sound_classes[CICU_SOUND_LAST - CICU_SOUND_FIRST + 1];
#endif
