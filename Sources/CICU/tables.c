#include "tables.h"
#include "CICU.h"

void cicu_fold_table(uint16_t *table) {
  for (int32_t unit = 0; unit < 0x10000; unit++) table[unit] = (uint16_t)unit;
  for (int32_t i = 0; i < cicu_fold_count; i++) table[cicu_fold_pairs[i][0]] = cicu_fold_pairs[i][1];
}

uint16_t cicu_sound_class(uint32_t scalar) {
  if (scalar < CICU_SOUND_FIRST || scalar > CICU_SOUND_LAST) return 0;
  return cicu_sound_classes[scalar - CICU_SOUND_FIRST];
}
