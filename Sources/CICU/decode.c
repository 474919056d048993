#include "CICU.h"
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

int64_t cicu_decode(const char *charset, const uint8_t *bytes, int64_t length, uint8_t *out,
                    int64_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *from = ucnv_open(charset, &error);
  UConverter *to = ucnv_open("UTF-8", &error);
  if (U_SUCCESS(error)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  }
  const char *source = (const char *)bytes;
  char *target = (char *)out;
  if (U_SUCCESS(error))
    ucnv_convertEx(to, from, &target, target + capacity, &source, source + length, NULL, NULL, NULL,
                   NULL, 1, 1, &error);
  ucnv_close(from);
  ucnv_close(to);
  switch (error) {
  case U_INVALID_CHAR_FOUND:
  case U_TRUNCATED_CHAR_FOUND:
  case U_ILLEGAL_CHAR_FOUND:
  case U_ILLEGAL_ESCAPE_SEQUENCE:
    return -1;
  default:
    return U_FAILURE(error) ? -2 - (int64_t)error : (int64_t)(target - (char *)out);
  }
}
