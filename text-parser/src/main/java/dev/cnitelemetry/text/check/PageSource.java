// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/** Where the page of an assertion comes from: one page, or a new one as long as there is time. */
abstract class PageSource {

  /** Runs a check on the page; where pages change, until it passes or the time is over. */
  abstract void require(Consumer<PageUnderTest> check);

  /** The page that the last check ran on. */
  abstract PageUnderTest page();

  static PageSource of(PageUnderTest page) {
    return new PageSource() {
      @Override
      void require(Consumer<PageUnderTest> check) {
        check.accept(page);
      }

      @Override
      PageUnderTest page() {
        return page;
      }
    };
  }

  /** Pages that are asked for again. Checks that passed are repeated on each of them. */
  static final class Polled extends PageSource {

    private static final long FIRST_PAUSE = 5_000_000;
    private static final long LONGEST_PAUSE = 500_000_000;

    private final Callable<String> pages;
    private final TextFormat format;
    private final Duration atMost;
    private final long deadline;
    private final List<Consumer<PageUnderTest>> passed = new ArrayList<>();
    @Nullable private PageUnderTest current;
    private int fetched;

    Polled(Callable<String> pages, TextFormat format, Duration atMost) {
      this.pages = pages;
      this.format = format;
      this.atMost = atMost;
      this.deadline = System.nanoTime() + atMost.toNanos();
    }

    @Override
    void require(Consumer<PageUnderTest> check) {
      Throwable failure = current == null ? fetch(check) : attempt(current, check, false);
      long pause = FIRST_PAUSE;
      while (failure != null) {
        long left = deadline - System.nanoTime();
        if (left <= 0 || Thread.currentThread().isInterrupted()) {
          throw failed(failure, left > 0);
        }
        // What is soon true is soon seen, and an endpoint that takes long is not pestered.
        LockSupport.parkNanos(Math.min(pause, left));
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        failure = fetch(check);
      }
      passed.add(check);
    }

    @Nullable
    private Throwable fetch(Consumer<PageUnderTest> check) {
      try {
        fetched++;
        String text = pages.call();
        current = PageUnderTest.of(text.getBytes(StandardCharsets.UTF_8), format);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return e;
      } catch (Exception | AssertionError e) {
        return e;
      }
      return attempt(current, check, true);
    }

    @Nullable
    private Throwable attempt(
        PageUnderTest page, Consumer<PageUnderTest> check, boolean passedToo) {
      try {
        if (passedToo) {
          passed.forEach(each -> each.accept(page));
        }
        check.accept(page);
        return null;
      } catch (AssertionError e) {
        return e;
      }
    }

    private AssertionError failed(Throwable last, boolean interrupted) {
      String message =
          last instanceof AssertionError ? last.getMessage() : "no page could be had: " + last;
      return new AssertionError(
          (interrupted
                  ? "interrupted after " + fetched + " pages"
                  : "not within " + atMost.toMillis() + " ms, " + fetched + " pages")
              + "; at the last: "
              + message,
          last);
    }

    @Override
    PageUnderTest page() {
      if (current == null) {
        require(page -> {});
      }
      return Objects.requireNonNull(current);
    }
  }
}
