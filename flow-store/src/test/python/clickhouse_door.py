"""ClickHouse's own engine, chDB, behind the part of its HTTP interface that a store uses.

usage: clickhouse_door.py DIRECTORY [USER PASSWORD]

Prints the port it listens on at 127.0.0.1, and answers until its standard input ends.
"""
import base64
import gzip
import re
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from chdb import session

engine = session.Session(sys.argv[1])
engine.query("CREATE DATABASE IF NOT EXISTS flows ENGINE = Atomic")
engine.query("USE flows")
allowed = None
if len(sys.argv) > 3:
    allowed = "Basic " + base64.b64encode((sys.argv[2] + ":" + sys.argv[3]).encode()).decode()
lock = threading.Lock()


def structure(table, names):
    columns = dict(
        line.split("\t")
        for line in engine.query(
            f"SELECT name, type FROM system.columns WHERE database = 'flows' AND table = '{table}'",
            "TabSeparated",
        ).bytes().decode().splitlines()
    )
    return ", ".join(f"{name} {columns[name]}" for name in names)


def insert(sql, rows):
    table, names = re.match(r"INSERT INTO (\w+) \((.*)\) FORMAT RowBinary", sql).groups()
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(rows)
        file.flush()
        shape = structure(table, names.split(", "))
        engine.query(
            f"INSERT INTO {table} ({names}) SELECT * FROM file('{file.name}', 'RowBinary', '{shape}')"
        )
    return b""


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"Ok.\n")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        if allowed and self.headers.get("Authorization") != allowed:
            self.answer(403, b"Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)")
            return
        settings = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        try:
            with lock:
                if "query" in settings:
                    answer = insert(settings["query"], body)
                else:
                    iso = settings.get("date_time_output_format")
                    engine.query(f"SET date_time_output_format = '{iso or 'simple'}'")
                    form = settings.get("default_format", "TabSeparated")
                    answer = engine.query(body.decode(), form).bytes()
            self.answer(200, answer)
        except Exception as error:
            self.answer(500, str(error).encode())

    def log_message(self, *words):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
