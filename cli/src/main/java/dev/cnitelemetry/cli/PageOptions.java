// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.http.ClientKey;
import dev.cnitelemetry.cli.http.Credentials;
import dev.cnitelemetry.cli.http.FetchException;
import dev.cnitelemetry.cli.http.Gunzip;
import dev.cnitelemetry.cli.http.HttpFetch;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
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
      names = {"-u", "--user"},
      paramLabel = "NAME:PASSWORD",
      description = "Send name and password as \"Authorization: Basic …\".")
  @Nullable
  private String user;

  @Option(
      names = "--user-file",
      paramLabel = "FILE",
      description = "Send the NAME:PASSWORD in FILE, which no list of processes shows.")
  @Nullable
  private Path userFile;

  @Option(
      names = {"-H", "--header"},
      paramLabel = "NAME:VALUE|@FILE",
      description = "Send this header, or the headers in FILE. Repeatable.")
  private List<String> headers = List.of();

  @Option(
      names = {"-E", "--cert"},
      paramLabel = "FILE[:PASSWORD]",
      description = "Present the client certificate in FILE (PEM or PKCS#12).")
  @Nullable
  private String certificate;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The private key of --cert, where another file (PEM) has it.")
  @Nullable
  private Path key;

  @Option(
      names = "--cacert",
      paramLabel = "FILE",
      description = "Trust the certificate authorities in FILE (PEM) and no others.")
  @Nullable
  private Path authorities;

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

  /**
   * Reads the page of a source.
   *
   * @throws InputException if there is none
   */
  Page read(String source) {
    requireRanges();
    try {
      if (source.equals("-")) {
        return new Page("standard input", content(System.in));
      }
      if (HttpFetch.isUrl(source)) {
        return new Page(fetch().get(source));
      }
      return new Page(source, readFile(source));
    } catch (FetchException e) {
      throw new InputException(e.getMessage(), e);
    } catch (Gunzip.TooLargeException | TooLargeException e) {
      throw new InputException(
          shown(source) + " is larger than " + maxMebibytes + " MiB (--max-size)", e);
    } catch (IOException e) {
      throw new InputException("cannot read " + shown(source) + ": " + e.getMessage(), e);
    }
  }

  /**
   * The sources, with each pattern for names of files replaced by the files that it means, sorted.
   *
   * @throws InputException if there is no such file
   */
  List<String> expanded(List<String> sources) {
    requireRanges();
    List<String> expanded = new ArrayList<>();
    for (String source : sources) {
      if (source.equals("-") || HttpFetch.isUrl(source) || !isPattern(source)) {
        expanded.add(source);
      } else {
        expanded.addAll(files(source));
      }
    }
    return expanded;
  }

  private void requireRanges() {
    if (maxSeconds < 1) {
      throw new InputException("--max-time is 1 or more seconds, not " + maxSeconds);
    }
    if (maxMebibytes < 1) {
      throw new InputException("--max-size is 1 or more MiB, not " + maxMebibytes);
    }
  }

  /** A file that is called so is meant, whatever its name looks like. */
  private static boolean isPattern(String source) {
    return source.matches("(?s).*[*?\\[{].*") && !new File(source).exists();
  }

  private static List<String> files(String pattern) {
    int slash = pattern.lastIndexOf('/');
    String directory = slash < 0 ? "." : pattern.substring(0, slash + 1);
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(Path.of(directory), pattern.substring(slash + 1))) {
      for (Path file : found) {
        if (Files.isRegularFile(file)) {
          files.add(slash < 0 ? file.getFileName().toString() : file.toString());
        }
      }
    } catch (IOException | InvalidPathException | PatternSyntaxException e) {
      throw new InputException(noSuchFile(pattern), e);
    }
    if (files.isEmpty()) {
      throw new InputException(noSuchFile(pattern));
    }
    files.sort(null);
    return files;
  }

  private static String shown(String source) {
    return source.equals("-") ? "standard input" : source;
  }

  private HttpFetch fetch() {
    Credentials credentials = new Credentials();
    if (bearerTokenFile != null) {
      credentials.bearerTokenFile(bearerTokenFile);
    }
    if (user != null) {
      credentials.user(user);
    }
    if (userFile != null) {
      credentials.userFile(userFile);
    }
    headers.forEach(credentials::header);
    if (certificate != null) {
      credentials.clientKey(ClientKey.read(certificate, key));
    } else if (key != null) {
      throw new InputException("--key needs --cert");
    }
    return new HttpFetch(
        credentials, Optional.ofNullable(authorities), insecure, maxSeconds, maxBytes());
  }

  private long maxBytes() {
    return maxMebibytes * 1024L * 1024L;
  }

  private PageContent readFile(String source) throws IOException {
    try {
      Path file = Path.of(source);
      if (Files.isDirectory(file)) {
        throw new InputException(file + " is a directory");
      }
      return content(file);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new InputException(noSuchFile(source), e);
    } catch (AccessDeniedException e) {
      throw InputException.unreadable(source, e);
    }
  }

  private static String noSuchFile(String source) {
    Optional<String> url = HttpFetch.meant(source);
    if (url.isPresent()) {
      return "no such file: " + HttpFetch.redacted(source) + "; did you mean " + url.get() + "?";
    }
    return source.contains("://")
        ? "files, http:// and https:// can be read, not " + HttpFetch.redacted(source)
        : "no such file: " + source;
  }

  private PageContent content(Path file) throws IOException {
    // Pipes and devices have no size, and can be read once.
    if (Files.isRegularFile(file) && Files.size(file) > PageContent.GREATEST_IN_MEMORY) {
      FileChannel channel = FileChannel.open(file);
      PageContent content = PageContent.of(channel);
      if (!Gunzip.isGzip(beginning(content))) {
        requireAllowed(content.size());
        return content;
      }
      channel.close();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return content(in);
    }
  }

  /** Bounded by what is read, since some files have no end. People keep pages packed. */
  private PageContent content(InputStream in) throws IOException {
    PageContent.Spool spool = new PageContent.Spool();
    byte[] block = new byte[1 << 16];
    long size = 0;
    for (int count = in.read(block); count >= 0; count = in.read(block)) {
      size += count;
      requireAllowed(size);
      spool.write(block, 0, count);
    }
    PageContent content = spool.content();
    if (!Gunzip.isGzip(beginning(content))) {
      return content;
    }
    PageContent.Spool unpacked = new PageContent.Spool();
    Gunzip.unpack(content.bytes(), maxBytes(), unpacked);
    return unpacked.content();
  }

  private static byte[] beginning(PageContent content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(3);
    }
  }

  private void requireAllowed(long size) throws TooLargeException {
    if (size > maxBytes()) {
      throw new TooLargeException();
    }
  }

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
