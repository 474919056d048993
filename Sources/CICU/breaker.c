#include "CICU.h"
#include <unicode/ubrk.h>


int32_t cicu_breaker_open(cicu_breaker **out) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", 0, 0, &error);
  if (U_FAILURE(error)) return error;
  *out = (cicu_breaker *)iterator;
  return 0;
}

void cicu_breaker_close(cicu_breaker *breaker) { ubrk_close((UBreakIterator *)breaker); }

int32_t cicu_breaker_boundaries(cicu_breaker *breaker, const uint16_t *text, int32_t length,
                                int32_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  ubrk_setText(iterator, text, length, &error);
  if (U_FAILURE(error)) return -error;
  int32_t count = 0;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE && count < capacity;
       at = ubrk_next(iterator))
    out[count++] = at;
  return count;
}
