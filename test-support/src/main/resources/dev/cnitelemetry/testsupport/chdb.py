"""Asks ClickHouse's engine, in this process, by chDB.

One JSON object a line comes in, one goes out:
  {"run": STATEMENT}      {"ok": true}
  {"ask": STATEMENT}      {"columns": [...], "rows": [[...], ...]}   whole numbers as texts
and {"error": TEXT} where the engine refuses one.
"""
import json
import sys

from chdb import session

engine = session.Session()
for line in sys.stdin:
    request = json.loads(line)
    try:
        if "run" in request:
            engine.query(request["run"])
            answer = {"ok": True}
        else:
            settings = " SETTINGS output_format_json_quote_64bit_integers = 1"
            text = engine.query(request["ask"] + settings, "JSONCompact").bytes().decode()
            table = json.loads(text)
            answer = {"columns": [each["name"] for each in table["meta"]], "rows": table["data"]}
    except Exception as error:  # the test reads it
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
