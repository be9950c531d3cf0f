// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** A set of code points: {@code [a-z\d]}, {@code \pL}. */
final class CharacterClass {

  static final CharacterClass NONE = new CharacterClass(List.of(), false, false);

  private static final Map<String, String> POSIX =
      Map.ofEntries(
          Map.entry("alnum", "09AZaz"),
          Map.entry("alpha", "AZaz"),
          Map.entry("ascii", "\0\u007f"),
          Map.entry("blank", "\t\t  "),
          Map.entry("cntrl", "\0\u001f\u007f\u007f"),
          Map.entry("digit", "09"),
          Map.entry("graph", "!~"),
          Map.entry("lower", "az"),
          Map.entry("print", " ~"),
          Map.entry("punct", "!/:@[`{~"),
          Map.entry("space", "\t\r  "),
          Map.entry("upper", "AZ"),
          Map.entry("word", "09AZaz__"),
          Map.entry("xdigit", "09AFaf"));

  /** Scripts of Unicode 15 as RE2 spells them; what is not here and no category is refused. */
  private static final Set<String> SCRIPTS =
      Set.of(
          ("Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum"
                  + " Bassa_Vah Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid"
                  + " Canadian_Aboriginal Carian Caucasian_Albanian Chakma Cham Cherokee Chorasmian"
                  + " Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret Devanagari"
                  + " Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic"
                  + " Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Han"
                  + " Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited"
                  + " Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana"
                  + " Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Lao Latin"
                  + " Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam"
                  + " Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui"
                  + " Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar"
                  + " Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Nushu"
                  + " Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic Old_North_Arabian"
                  + " Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya"
                  + " Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau Phags_Pa Phoenician"
                  + " Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham"
                  + " SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Syloti_Nagri Syriac"
                  + " Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut Telugu"
                  + " Thaana Thai Tibetan Tifinagh Tirhuta Toto Ugaritic Vai Vithkuqi Wancho"
                  + " Warang_Citi Yezidi Yi Zanabazar_Square")
              .split(" ", -1));

  private static final Set<String> CATEGORIES =
      Set.of(
          ("C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc"
                  + " Sk Sm So Z Zl Zp Zs")
              .split(" ", -1));

  private final List<IntPredicate> items;
  private final boolean isNegated;
  private final boolean ignoresCase;

  private CharacterClass(List<IntPredicate> items, boolean isNegated, boolean ignoresCase) {
    this.items = items;
    this.isNegated = isNegated;
    this.ignoresCase = ignoresCase;
  }

  static Builder builder(boolean ignoresCase) {
    return new Builder(ignoresCase);
  }

  boolean contains(int codePoint) {
    for (IntPredicate item : items) {
      if (item.test(codePoint)) {
        return !isNegated;
      }
    }
    return isNegated;
  }

  boolean ignoresCase() {
    return ignoresCase;
  }

  /** A class in the making. */
  static final class Builder {
    private final boolean ignoresCase;
    private final List<IntPredicate> items = new ArrayList<>();

    private Builder(boolean ignoresCase) {
      this.ignoresCase = ignoresCase;
    }

    void range(int first, int last) {
      add(c -> c >= first && c <= last, false);
    }

    private void add(IntPredicate plain, boolean isNegated) {
      IntPredicate folded = ignoresCase ? c -> CaseFolding.anyOf(c, plain) : plain;
      items.add(isNegated ? folded.negate() : folded);
    }

    /** {@code \d} and its like. */
    boolean perl(char letter) {
      String name =
          switch (Character.toLowerCase(letter)) {
            case 'd' -> "digit";
            case 's' -> "perl space";
            case 'w' -> "word";
            default -> "";
          };
      if (name.isEmpty()) {
        return false;
      }
      String pairs = name.equals("perl space") ? "\t\n\f\r  " : POSIX.getOrDefault(name, "");
      add(c -> isIn(c, pairs), Character.isUpperCase(letter));
      return true;
    }

    /** {@code [:alpha:]}, {@code [:^alpha:]}: what is between the colons. */
    boolean posix(String name) {
      boolean isNegated = name.startsWith("^");
      String pairs = POSIX.get(isNegated ? name.substring(1) : name);
      if (pairs == null) {
        return false;
      }
      add(c -> isIn(c, pairs), isNegated);
      return true;
    }

    /** {@code \p{Greek}}: what is between the braces. */
    boolean unicode(String name, boolean isNegated) {
      Optional<IntPredicate> table = table(name);
      table.ifPresent(each -> add(each, isNegated));
      return table.isPresent();
    }

    CharacterClass build(boolean isNegated) {
      return new CharacterClass(List.copyOf(items), isNegated, ignoresCase);
    }
  }

  private static boolean isIn(int codePoint, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (codePoint >= pairs.charAt(i) && codePoint <= pairs.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<IntPredicate> table(String name) {
    if (name.equals("Any")) {
      return Optional.of(c -> true);
    }
    if (CATEGORIES.contains(name)) {
      return Optional.of(category(name));
    }
    return SCRIPTS.contains(name) ? Optional.of(script(name)) : Optional.empty();
  }

  private static IntPredicate category(String name) {
    if (name.equals("LC")) {
      return c -> "Lu Ll Lt".contains(categoryOf(c));
    }
    return c -> categoryOf(c).startsWith(name);
  }

  private static final Map<Integer, String> CATEGORY_NAMES = categoryNames();

  private static Map<Integer, String> categoryNames() {
    Map<Integer, String> names = new HashMap<>();
    String[] order =
        ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No - Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So"
                + " Pi Pf")
            .split(" ", -1);
    for (int i = 0; i < order.length; i++) {
      names.put(i, order[i]);
    }
    return Collections.unmodifiableMap(names);
  }

  private static String categoryOf(int codePoint) {
    return CATEGORY_NAMES.getOrDefault(Character.getType(codePoint), "-");
  }

  /** A script that this JDK's Unicode does not know has no characters here. */
  private static IntPredicate script(String name) {
    Character.UnicodeScript script;
    try {
      script = Character.UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return c -> false;
    }
    return c -> Character.UnicodeScript.of(c) == script;
  }
}
