"""Chromium without a driver: its own protocol over two pipes."""
import json, os, shutil, subprocess, tempfile

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def found():
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        theirs_in, self.out = os.pipe()
        self.inward, theirs_out = os.pipe()

        def pipes():
            # The protocol wants the numbers 3 and 4.
            one, two = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(one, 3)
            os.dup2(two, 4)

        self.process = subprocess.Popen(
            [found(), "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             f"--user-data-dir={self.folder.name}", "about:blank"],
            preexec_fn=pipes, close_fds=False, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.left, self.count = b"", 0
        target = self.say("Target.createTarget", url="about:blank")["targetId"]
        self.session = None
        self.session = self.say("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.say("Page.enable")

    def message(self):
        while b"\0" not in self.left:
            part = os.read(self.inward, 1 << 16)
            if not part:
                raise RuntimeError("the browser has ended")
            self.left += part
        text, _, self.left = self.left.partition(b"\0")
        return json.loads(text)

    def say(self, method, **values):
        """Sends a command, and gives its answer."""
        self.count += 1
        sent = {"id": self.count, "method": method, "params": values}
        if getattr(self, "session", None):
            sent["sessionId"] = self.session
        os.write(self.out, json.dumps(sent).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.count:
                if "error" in message:
                    raise RuntimeError(message["error"]["message"])
                return message["result"]

    def open(self, address, width):
        self.say("Emulation.setDeviceMetricsOverride", width=width, height=900,
                 deviceScaleFactor=1, mobile=False)
        self.say("Page.navigate", url=address)
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def run(self, script):
        answer = self.say("Runtime.evaluate", expression=script, awaitPromise=True,
                          returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description"))
        return answer["result"].get("value")

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()
