//go:build unix

package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// asBatch makes the test binary behave as the program, so that signals and pipes can be tried on a process.
const asBatch = "SAYSO_TEST_AS_BATCH"

func TestMain(m *testing.M) {
	if os.Getenv(asBatch) != "" {
		main()
	}
	os.Exit(m.Run())
}

func process(t *testing.T, args ...string) (cmd *exec.Cmd, stderr *bytes.Buffer) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd, stderr = exec.CommandContext(t.Context(), exe, args...), new(bytes.Buffer)
	cmd.Env, cmd.Stderr = append(os.Environ(), asBatch+"=1"), stderr
	return cmd, stderr
}

func exitStatus(err error) int {
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return 0
}

func TestSignal(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		cmd, stderr := process(t, "-stage", "segment")
		stdin, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		stdout, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		go io.WriteString(stdin, lines(2000)) // and then silence
		out := bufio.NewReader(stdout)
		first, err := out.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		rest, err := io.ReadAll(out)
		if err != nil {
			t.Fatal(err)
		}
		err = cmd.Wait()
		if n := inOrder(t, first+string(rest)); exitStatus(err) != exitInterrupted {
			t.Errorf("%v: exit status %d after %d lines, want %d: %s", sig, exitStatus(err), n, exitInterrupted, stderr)
		}
	}
}

func TestClosedPipe(t *testing.T) {
	cmd, stderr := process(t, "-stage", "segment")
	cmd.Stdin = strings.NewReader(lines(2000))
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := bufio.NewReader(stdout).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	stdout.Close()
	if err := cmd.Wait(); exitStatus(err) != exitFailed || !strings.Contains(stderr.String(), "broken pipe") {
		t.Errorf("exit status %d, message %q; want %d and the reason", exitStatus(err), stderr, exitFailed)
	}
}

func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("needs a device that is always full:", err)
	}
	defer full.Close()
	cmd, stderr := process(t, "-stage", "segment")
	cmd.Stdin, cmd.Stdout = strings.NewReader(lines(10)), full
	if err := cmd.Run(); exitStatus(err) != exitFailed || !strings.Contains(stderr.String(), "no space left") {
		t.Errorf("exit status %d, message %q; want %d and the reason", exitStatus(err), stderr, exitFailed)
	}
}

// A disk that fills up leaves part of the answers, the last of them perhaps in part; with more room they are gone on with.
func TestDiskFillsUp(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "out.jsonl")
	if err := os.WriteFile(in, []byte(lines(400)), 0o600); err != nil {
		t.Fatal(err)
	}
	const blocks = 1001 // as many as the file may have
	cmd, stderr := process(t)
	cmd.Path, cmd.Args = "/bin/sh", []string{"sh", "-c", `ulimit -f "$1" && shift && exec "$@"`, "sh", strconv.Itoa(blocks), cmd.Path, "-stage", "segment", "-o", out, in}
	if err := cmd.Run(); exitStatus(err) != exitFailed || !strings.Contains(stderr.String(), "file too large") {
		t.Fatalf("exit status %d, message %q; want %d and the reason", exitStatus(err), stderr, exitFailed)
	}
	if info, err := os.Stat(out); err != nil || info.Size() != blocks*512 && info.Size() != blocks*1024 { // as the shell counts them
		t.Fatalf("the file was not filled: %v, %v", info, err)
	}
	cmd, stderr = process(t, "-stage", "segment", "-o", out, "-resume", in)
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, stderr)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if n := inOrder(t, string(text)); n != 400 {
		t.Errorf("%d lines, want 400", n)
	}
}

// Killed or interrupted again and again, and resumed each time, it leaves what it leaves in one go.
func TestKill(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "out.jsonl")
	if err := os.WriteFile(in, []byte(lines(800)), 0o600); err != nil {
		t.Fatal(err)
	}
	kills := 0
	for size := int64(0); ; {
		cmd, stderr := process(t, "-stage", "segment", "-o", out, "-resume", in)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error)
		go func() { ended <- cmd.Wait() }()
		for grown := false; !grown; { // until there is more than before
			select {
			case err := <-ended:
				if err != nil {
					t.Fatalf("%v: %s", err, stderr)
				}
				text, err := os.ReadFile(out)
				if err != nil {
					t.Fatal(err)
				}
				if n := inOrder(t, string(text)); n != 800 || kills == 0 {
					t.Errorf("%d lines after %d kills, want 800", n, kills)
				}
				return
			case <-time.After(time.Millisecond):
			}
			if info, err := os.Stat(out); err == nil && info.Size() > size {
				size, grown = info.Size()+1<<20, true
			}
		}
		if kills%2 == 0 {
			cmd.Process.Kill()
		} else {
			cmd.Process.Signal(os.Interrupt)
		}
		<-ended
		kills++
	}
}
