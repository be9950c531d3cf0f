package dev.cnitelemetry.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Where pages come from: the options that every command with pages has. */
final class PageOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = {
        "prometheus or openmetrics; without it a URL's Content-Type,",
        "else \"# EOF\" as last line means openmetrics."
      })
  @Nullable
  private Page.Format inputFormat;

  @Option(
      names = "--bearer-token-file",
      paramLabel = "FILE",
      description = "Send the token in FILE as \"Authorization: Bearer …\".")
  @Nullable
  private Path bearerTokenFile;

  @Option(
      names = {"-k", "--insecure"},
      description = "Accept any TLS certificate.")
  private boolean insecure;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Give up on a URL after this long (default: ${DEFAULT-VALUE}).")
  private int maxSeconds = 30;

  @Option(
      names = "--max-size",
      paramLabel = "MIB",
      defaultValue = "512",
      description = "Give up on a page larger than this (default: ${DEFAULT-VALUE} MiB).")
  private int maxMebibytes = 512;

  Optional<Page.Format> inputFormat() {
    return Optional.ofNullable(inputFormat);
  }

  Page read(String source) {
    if (source.equals("-")) {
      return new Page("standard input", readStandardInput(), Optional.empty());
    }
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return new HttpPage(bearerToken(), insecure, maxSeconds, maxBytes()).get(source);
    }
    return new Page(source, readFile(Path.of(source)), Optional.empty());
  }

  private long maxBytes() {
    return maxMebibytes * 1024L * 1024L;
  }

  private byte[] readStandardInput() {
    try {
      byte[] body = System.in.readNBytes((int) Math.min(maxBytes() + 1, Integer.MAX_VALUE - 8));
      if (body.length > maxBytes()) {
        throw new InputException(
            "standard input is larger than " + maxMebibytes + " MiB (--max-size)");
      }
      return body;
    } catch (IOException e) {
      throw new InputException("cannot read standard input: " + e.getMessage(), e);
    }
  }

  private byte[] readFile(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(file + " is a directory");
      }
      if (Files.size(file) > maxBytes()) {
        throw new InputException(file + " is larger than " + maxMebibytes + " MiB (--max-size)");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException("no such file: " + file, e);
    } catch (AccessDeniedException e) {
      throw new InputException("no permission to read " + file, e);
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private Optional<String> bearerToken() {
    if (bearerTokenFile == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(bearerTokenFile).strip());
    } catch (IOException e) {
      throw new InputException("cannot read the token in " + bearerTokenFile, e);
    }
  }
}
