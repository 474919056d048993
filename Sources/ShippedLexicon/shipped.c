#include "ShippedLexicon.h"

// Two entries here for every file of Lexicon/; a test compares the two.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char article_16_arrival[] = {
#embed "../../Lexicon/article-16-arrival.yaml" suffix(, 0)
};
static const char article_16_forms[] = {
#embed "../../Lexicon/article-16-forms.yaml" suffix(, 0)
};
static const char article_16_mistakes[] = {
#embed "../../Lexicon/article-16-mistakes.yaml" suffix(, 0)
};
static const char article_16_questions[] = {
#embed "../../Lexicon/article-16-questions.yaml" suffix(, 0)
};
static const char article_17[] = {
#embed "../../Lexicon/article-17.yaml" suffix(, 0)
};
static const char article_18[] = {
#embed "../../Lexicon/article-18.yaml" suffix(, 0)
};
static const char article_27[] = {
#embed "../../Lexicon/article-27.yaml" suffix(, 0)
};
static const char closing[] = {
#embed "../../Lexicon/closing.yaml" suffix(, 0)
};
static const char extended_abuse[] = {
#embed "../../Lexicon/extended-abuse.yaml" suffix(, 0)
};
static const char extended_brushoff[] = {
#embed "../../Lexicon/extended-brushoff.yaml" suffix(, 0)
};
static const char extended_defiance[] = {
#embed "../../Lexicon/extended-defiance.yaml" suffix(, 0)
};
static const char extended_dialect[] = {
#embed "../../Lexicon/extended-dialect.yaml" suffix(, 0)
};
static const char extended_impatience[] = {
#embed "../../Lexicon/extended-impatience.yaml" suffix(, 0)
};
static const char extended_mockery[] = {
#embed "../../Lexicon/extended-mockery.yaml" suffix(, 0)
};
static const char extended_refusal[] = {
#embed "../../Lexicon/extended-refusal.yaml" suffix(, 0)
};
static const char extended_register[] = {
#embed "../../Lexicon/extended-register.yaml" suffix(, 0)
};
static const char extended_retort[] = {
#embed "../../Lexicon/extended-retort.yaml" suffix(, 0)
};
static const char extended_silencing[] = {
#embed "../../Lexicon/extended-silencing.yaml" suffix(, 0)
};
static const char extended_taunt[] = {
#embed "../../Lexicon/extended-taunt.yaml" suffix(, 0)
};
static const char extended_threat[] = {
#embed "../../Lexicon/extended-threat.yaml" suffix(, 0)
};
static const char hotline[] = {
#embed "../../Lexicon/hotline.yaml" suffix(, 0)
};
static const char interruption[] = {
#embed "../../Lexicon/interruption.yaml" suffix(, 0)
};
static const char opening[] = {
#embed "../../Lexicon/opening.yaml" suffix(, 0)
};
static const char quiz_words[] = {
#embed "../../Lexicon/quiz-words.yaml" suffix(, 0)
};
static const char scorecard[] = {
#embed "../../Lexicon/scorecard.yaml" suffix(, 0)
};
static const char shared[] = {
#embed "../../Lexicon/shared.yaml" suffix(, 0)
};
static const char speakers[] = {
#embed "../../Lexicon/speakers.yaml" suffix(, 0)
};
static const char quiz_article_12[] = {
#embed "../../Lexicon/quizzes/article-12.yaml" suffix(, 0)
};
static const char quiz_article_16[] = {
#embed "../../Lexicon/quizzes/article-16.yaml" suffix(, 0)
};
static const char quiz_article_17[] = {
#embed "../../Lexicon/quizzes/article-17.yaml" suffix(, 0)
};
static const char quiz_article_18[] = {
#embed "../../Lexicon/quizzes/article-18.yaml" suffix(, 0)
};
static const char quiz_article_25[] = {
#embed "../../Lexicon/quizzes/article-25.yaml" suffix(, 0)
};
static const char quiz_article_27[] = {
#embed "../../Lexicon/quizzes/article-27.yaml" suffix(, 0)
};
static const char quiz_hotline[] = {
#embed "../../Lexicon/quizzes/hotline.yaml" suffix(, 0)
};

static const struct {
  const char *name;
  const char *text;
} files[] = {
    {"article-16-arrival.yaml", article_16_arrival},
    {"article-16-forms.yaml", article_16_forms},
    {"article-16-mistakes.yaml", article_16_mistakes},
    {"article-16-questions.yaml", article_16_questions},
    {"article-17.yaml", article_17},
    {"article-18.yaml", article_18},
    {"article-27.yaml", article_27},
    {"closing.yaml", closing},
    {"extended-abuse.yaml", extended_abuse},
    {"extended-brushoff.yaml", extended_brushoff},
    {"extended-defiance.yaml", extended_defiance},
    {"extended-dialect.yaml", extended_dialect},
    {"extended-impatience.yaml", extended_impatience},
    {"extended-mockery.yaml", extended_mockery},
    {"extended-refusal.yaml", extended_refusal},
    {"extended-register.yaml", extended_register},
    {"extended-retort.yaml", extended_retort},
    {"extended-silencing.yaml", extended_silencing},
    {"extended-taunt.yaml", extended_taunt},
    {"extended-threat.yaml", extended_threat},
    {"hotline.yaml", hotline},
    {"interruption.yaml", interruption},
    {"opening.yaml", opening},
    {"quiz-words.yaml", quiz_words},
    {"scorecard.yaml", scorecard},
    {"shared.yaml", shared},
    {"speakers.yaml", speakers},
    {"quizzes/article-12.yaml", quiz_article_12},
    {"quizzes/article-16.yaml", quiz_article_16},
    {"quizzes/article-17.yaml", quiz_article_17},
    {"quizzes/article-18.yaml", quiz_article_18},
    {"quizzes/article-25.yaml", quiz_article_25},
    {"quizzes/article-27.yaml", quiz_article_27},
    {"quizzes/hotline.yaml", quiz_hotline},
};

int32_t shipped_lexicon_count(void) { return sizeof files / sizeof *files; }
const char *shipped_lexicon_name(int32_t index) { return files[index].name; }
const char *shipped_lexicon_text(int32_t index) { return files[index].text; }
