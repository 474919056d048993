// Writes fold_table.c and sound_table.c from the ICU of this machine; run by hand:
//   cc tables.c $(pkg-config --cflags --libs icu-i18n) -o tables && ./tables fold > ../fold_table.c
// ICU's transliterators take 40 to 230 ms to open and run, so their results are stored.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

static void fail(const char *what, UErrorCode error) {
  fprintf(stderr, "%s: %s\n", what, u_errorName(error));
  exit(1);
}

static UTransliterator *transliterator(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  UChar id[64];
  u_uastrcpy(id, name);
  UTransliterator *opened = utrans_openU(id, -1, UTRANS_FORWARD, 0, 0, 0, &error);
  if (U_FAILURE(error)) fail(name, error);
  return opened;
}

static int32_t transliterate(const UTransliterator *t, UChar c, UChar *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 1, limit = 1;
  out[0] = c;
  utrans_transUChars(t, out, &length, capacity, 0, &limit, &error);
  if (U_FAILURE(error)) fail("transliterate", error);
  return length;
}

// Variants that Traditional-Simplified leaves alone or that speakers do not tell apart.
static const UChar variants[][2] = {
    {0x59B3, 0x4F60}, /* 妳 你 */
    {0x77AD, 0x4E86}, /* 瞭 了 */ {0x9EBC, 0x4E48}, /* 麼 么 */
    {0x9EBD, 0x4E48}, /* 麽 么 */ {0x8457, 0x7740}, /* 著 着 */
    {0x56C9, 0x5570}, /* 囉 啰 */ {0x560D, 0x55BD}, /* 嘍 喽 */
    {0x88CF, 0x91CC}, /* 裏 里 */ {0x88E1, 0x91CC}, /* 裡 里 */
    {0x5E79, 0x5E72}, /* 幹 干 */ {0x4E7E, 0x5E72}, /* 乾 干 */
    {0x95D2, 0x95F2}, /* 閒 闲 */ {0x8986, 0x590D}, /* 覆 复 */
    {0x7232, 0x4E3A}, /* 爲 为 */ {0x55CE, 0x5417}, /* 嗎 吗 */
};

static int ignored(UChar32 c) {
  return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || u_isUWhiteSpace(c) ||
         (c < 0x20) || (c >= 0x7F && c < 0xA0) || u_charType(c) == U_NON_SPACING_MARK;
}

static void fold(void) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCCasefoldInstance(&error);
  if (U_FAILURE(error)) fail("NFKC_Casefold", error);
  UTransliterator *simplify = transliterator("Traditional-Simplified");
  int count = 0;
  printf("// Made by generate/tables.c; do not edit.\n#include \"tables.h\"\n\n"
         "const uint16_t cicu_fold_pairs[][2] = {\n");
  for (UChar32 c = 0; c < 0x10000; c++) {
    if (U_IS_SURROGATE(c)) continue;
    UChar to = (UChar)c, out[32];
    if (ignored(c)) {
      to = 0;
    } else {
      UChar from = (UChar)c;
      error = U_ZERO_ERROR;
      if (unorm2_normalize(nfkc, &from, 1, out, 32, &error) == 1 && U_SUCCESS(error)) to = out[0];
      if (transliterate(simplify, to, out, 32) == 1) to = out[0];
      for (size_t i = 0; i < sizeof variants / sizeof *variants; i++)
        if (to == variants[i][0]) to = variants[i][1];
    }
    if (to == c) continue;
    printf("{0x%04X,0x%04X},%s", (unsigned)c, (unsigned)to, ++count % 6 == 0 ? "\n" : "");
  }
  printf("\n};\nconst int32_t cicu_fold_count = %d;\n", count);
}

static int starts(const char *s, const char *prefix) { return !strncmp(s, prefix, strlen(prefix)); }

// Toneless pinyin with z/zh, c/ch, s/sh, n/l, and in/ing, en/eng, an/ang merged.
static void merge(char *s) {
  size_t n = strlen(s);
  if (n > 1 && (starts(s, "zh") || starts(s, "ch") || starts(s, "sh"))) {
    memmove(s + 1, s + 2, n - 1);
    n--;
  }
  if (n > 1 && s[0] == 'n') s[0] = 'l';
  if (n > 2 && s[n - 1] == 'g' && s[n - 2] == 'n' && s[n - 3] != 'o') s[n - 1] = 0;
}

static char names[1024][8];
static int named = 0;

static int numbered(const char *name) {
  for (int i = 0; i < named; i++)
    if (!strcmp(names[i], name)) return i + 1;
  strcpy(names[named++], name);
  return named;
}

static void sound(void) {
  UErrorCode error = U_ZERO_ERROR;
  UTransliterator *latin = transliterator("Han-Latin");
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&error);
  if (U_FAILURE(error)) fail("NFD", error);
  printf("// Made by generate/tables.c; do not edit.\n#include \"tables.h\"\n\n"
         "const uint16_t cicu_sound_classes[CICU_SOUND_LAST - CICU_SOUND_FIRST + 1] = {\n");
  for (UChar32 c = 0x3400; c <= 0x9FFF; c++) {
    UChar out[32], plain[64];
    char name[8];
    size_t n = 0;
    int32_t length = transliterate(latin, (UChar)c, out, 32);
    error = U_ZERO_ERROR;
    int32_t decomposed = unorm2_normalize(nfd, out, length, plain, 64, &error);
    for (int32_t i = 0; i < decomposed && n < sizeof name - 1; i++) {
      if (plain[i] >= 'a' && plain[i] <= 'z') name[n++] = (char)plain[i];
      if (plain[i] == 0x308 && n > 0) name[n - 1] = 'v';
    }
    name[n] = 0;
    merge(name);
    printf("%d,%s", n ? numbered(name) : 0, (c & 31) == 31 ? "\n" : "");
  }
  printf("};\n");
}

int main(int argc, char **argv) {
  if (argc == 2 && !strcmp(argv[1], "fold")) fold();
  else if (argc == 2 && !strcmp(argv[1], "sound")) sound();
  else return 2;
  return 0;
}
