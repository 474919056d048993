"""Tables of the reports: findings, scores, and the summaries by agent and by rule."""
from pyspark.sql import DataFrame, SparkSession

REPORT = """id STRING, path STRING, agent STRING, channel STRUCT<value: STRING, guessed: BOOLEAN>,
    score DOUBLE, grade STRING, passed BOOLEAN, findings ARRAY<STRUCT<
        rule: STRING, clause: STRING, title: STRING, verdict: STRING, severity: STRING,
        turn: INT, utterance: INT, line: INT, `column`: INT, endLine: INT, endColumn: INT,
        pointer: STRING, start: DOUBLE, `end`: DOUBLE, quote: STRING, message: STRING,
        instead: ARRAY<STRING>, deduction: DOUBLE>>"""
PROBLEM = "path STRING, line BIGINT, message STRING, record STRING, bytes STRING"

SCORES = """SELECT id, path, agent, channel.value AS channel, channel.guessed AS channelGuessed,
    score, grade, passed, size(filter(findings, f -> f.verdict = 'violation')) AS violations,
    size(filter(findings, f -> f.verdict = 'review')) AS reviews FROM reports"""
FINDINGS = """SELECT id, path, agent, channel.value AS channel, finding.*
    FROM reports LATERAL VIEW explode(findings) AS finding"""
# Scores have one decimal: as decimals they add up to the same mean in any order.
AGENTS = """SELECT agent, count(*) AS transcripts,
    CAST(round(avg(CAST(score AS DECIMAL(6, 1))), 1) AS DOUBLE) AS meanScore,
    count_if(passed) AS passed, sum(violations) AS violations, sum(reviews) AS reviews
    FROM scores GROUP BY agent ORDER BY agent"""
RULES = """SELECT rule, max(clause) AS clause, max(title) AS title,
    count_if(verdict = 'violation') AS violations, count_if(verdict = 'review') AS reviews,
    count(DISTINCT path, id) AS transcripts, count(DISTINCT agent) AS agents,
    CAST(sum(CAST(deduction AS DECIMAL(9, 3))) AS DOUBLE) AS deducted
    FROM findings GROUP BY rule ORDER BY rule"""


def write_tables(spark: SparkSession, output: str, form: str, compression: str) -> None:
    """Findings, scores, and the summaries by agent and by rule, from the reports as written."""
    reports = spark.read.schema(REPORT).option("mode", "FAILFAST").json(output + "/reports")
    reports.createOrReplaceTempView("reports")

    def write(name: str, frame: DataFrame) -> None:
        writer = frame.write.format(form).option("compression", compression)
        writer.option("ignoreNullFields", False).save(f"{output}/{name}")
        spark.read.schema(frame.schema).format(form).load(f"{output}/{name}") \
            .createOrReplaceTempView(name)

    write("scores", spark.sql(SCORES))
    write("findings", spark.sql(FINDINGS))
    write("agents", spark.sql(AGENTS).coalesce(1))
    write("rules", spark.sql(RULES).coalesce(1))
