package dev.cnitelemetry.metrics;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What one should know of a metric beyond its definition.
 *
 * <p>Most notes are ours, in English. A note that a document has in another language is kept word
 * for word with its language, and our translation beside it. Immutable and thread-safe.
 */
public final class Note {

  private final String text;
  private final String language;
  @Nullable private final String translation;

  private Note(String text, String language, @Nullable String translation) {
    this.text = text;
    this.language = language;
    this.translation = translation;
  }

  /**
   * A note of ours, in English.
   *
   * @param text the note
   * @return the note
   */
  public static Note of(String text) {
    return new Note(text, "en", null);
  }

  /**
   * A note as a document has it, in its own language.
   *
   * @param text the note, word for word
   * @param language its language by ISO 639, for example {@code ko}
   * @param translation our translation to English
   * @return the note
   */
  public static Note documented(String text, String language, String translation) {
    return new Note(text, language, Objects.requireNonNull(translation, "translation"));
  }

  /**
   * The note in its own language.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The language of the text.
   *
   * @return a code of ISO 639; {@code en} for notes of ours
   */
  public String language() {
    return language;
  }

  /**
   * Our translation of a note in another language.
   *
   * @return the English text; empty for notes that are English
   */
  public Optional<String> translation() {
    return Optional.ofNullable(translation);
  }

  /**
   * The note in English, whoever wrote it.
   *
   * @return the translation if there is one, else the text
   */
  public String english() {
    return translation == null ? text : translation;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Note that
        && text.equals(that.text)
        && language.equals(that.language)
        && Objects.equals(translation, that.translation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, language, translation);
  }

  /**
   * The note in English.
   *
   * @return {@link #english()}
   */
  @Override
  public String toString() {
    return english();
  }
}
