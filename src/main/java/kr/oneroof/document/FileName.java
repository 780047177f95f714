package kr.oneroof.document;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file's name without anything that could mislead or harm: no path, no control or direction marks, composed Hangul.
 */
public record FileName(String value) {
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, formats (which the overrides of reading direction are), surrogates left alone, private use. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

    private static final Pattern FORBIDDEN_ON_DISKS = Pattern.compile("[<>:\"|?*]");

    /** The name under which a browser sent it; empty where it tells none. */
    public static FileName of(MultipartFile sent) {
        return clean(Objects.toString(sent.getOriginalFilename(), ""));
    }

    static FileName clean(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var bare = INVISIBLE.matcher(PATH.matcher(composed).replaceFirst("")).replaceAll("");
        var safe = FORBIDDEN_ON_DISKS.matcher(bare).replaceAll("_").strip().replaceAll("\\s+", " ");
        return new FileName(shorten(safe.replaceFirst("^\\.+", "")));
    }

    /** Behind the last dot; empty without one. */
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 1 ? "" : value.substring(dot + 1);
    }

    private static String shorten(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        var ending = new FileName(name).extension();
        var kept = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - kept.length()))
                        .strip()
                + kept;
    }
}
