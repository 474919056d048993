"""A day's calls for the tests: seeded, in several files and forms, some of them broken."""
import json
import pathlib
import random

AGENT = [
    "请您提供一下户号。", "好的，已经为您登记。", "不知道。", "这个不归我管，你问物业去。", "请稍等，我帮您核实一下。",
    "维修人员会在晚上八点前跟您联系。", "您别急，急什么，还没上班呢。", "对不起，这个我不知道，我帮您问一下。",
]
CUSTOMER = ["我家停水了。", "户号是10023。", "什么时候能修好啊？", "这个月水费怎么这么多？", "好的，谢谢。"]
OPENING = ["您好，这里是24小时供水服务热线，请问有什么可以帮您？", "您好，供水营业厅，请问办理什么业务？", "喂，哪位？"]
CLOSING = ["感谢您的来电，再见。", "嗯。"]
BROKEN = [
    b"not json", b'{"id": "cut", "utterances": [{"role": "agent", "te',
    b'{"id": "none", "utterances": []}',
    b'{"id": "\xff", "utterances": [{"role": "agent", "text": "\xb2\xbb\xd6\xaa\xb5\xc0"}]}',
    '{"id": "吗", "channel": "微信", "utterances": [{"role": "agent", "text": "喂"}]}'.encode(),
    b"[1, 2]",
]


def call(random: random.Random) -> list[tuple[str, str]]:
    turns = [("agent", random.choice(OPENING))]
    for _ in range(random.randint(1, 5)):
        turns += [("customer", random.choice(CUSTOMER)), ("agent", random.choice(AGENT))]
    return [*turns, ("customer", "再见。"), ("agent", random.choice(CLOSING))]


def record(random: random.Random, number: int) -> bytes:
    """A native transcript; every third has no name of its own, and some agents are not known."""
    time, utterances = 0.0, []
    for role, text in call(random):
        start = max(0.0, time + random.choice([0.4, 0.2, -0.9]))
        time = start + 0.2 * len(text)
        times = {"start": round(start, 1), "end": round(time, 1)}
        utterances.append({"role": role, "text": text, **times})
    agent = f"{random.randint(1, 5):04}"
    fields = {"id": f"call-{number}", "agent": agent, "utterances": utterances}
    if number % 3 == 0:
        del fields["id"]
    if number % 7 == 0:
        del fields["agent"]
    if number % 4 == 0:
        fields["channel"] = random.choice(["hotline", "phone", "counter"])
    return json.dumps(fields, ensure_ascii=number % 5 == 0).encode()


def lines(random: random.Random, count: int, broken: int) -> list[bytes]:
    made = [record(random, number) for number in range(count)]
    made += [b"", b"  \r"] + [random.choice(BROKEN) for _ in range(broken)]
    random.shuffle(made)
    return made


def write(folder: pathlib.Path, seed: int = 1) -> None:
    """Writes the folder: 300 records, 40 plain texts, and what can be wrong with either."""
    source = random.Random(seed)

    def put(name: str, contents: bytes) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)

    put("热线/2026-11-03.jsonl", b"\n".join(lines(source, 200, 12)) + b"\n")
    put("counter 100%/a b.jsonl", b"\r\n".join(lines(source, 60, 6)))
    put("marked.jsonl", b"\xef\xbb\xbf" + b"\n".join(record(source, n) for n in range(40)) + b"\n")
    put("blank.jsonl", b"\n \n\n")
    put("empty.jsonl", b"")
    words = {"agent": "客服", "customer": "客户"}
    for number in range(40):
        text = "".join(f"{words[role]}：{said}\n" for role, said in call(source))
        put(f"窗口/{number:03}.txt", text.encode("gb18030" if number % 8 == 0 else "utf-8"))
    put("窗口/nobody.txt", "甲：你好\n乙：你好\n".encode())
    put("窗口/recording.txt", bytes(range(256)) * 8)
    put("窗口/empty.TXT", b"")
    put("notes.md", "不是会话".encode())
