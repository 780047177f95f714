package kr.oneroof.shell.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Links of old systems carry Korean words in EUC-KR ({@code %BC%F6%C3%E2}). Where that is certain, they are understood.
 */
final class LegacyEncoding {
    private static final Charset EUC_KR = Charset.forName("EUC-KR");
    private static final Pattern KOREAN = Pattern.compile("[\\p{ASCII}\\x{AC00}-\\x{D7A3}]*");
    private static final Pattern BYTE = Pattern.compile("%([0-9a-fA-F]{2})|([^%])");

    private LegacyEncoding() {}

    /** The same address in UTF-8; null for a post, and for what is no Korean text either. */
    static @Nullable String readable(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null
                || !"GET".equals(request.getMethod())
                || request.getRequestURI().startsWith("//")) {
            return null;
        }
        var parts =
                Arrays.stream(query.split("&", -1)).map(LegacyEncoding::pair).toList();
        return parts.contains(Optional.<String>empty())
                ? null
                : request.getRequestURI()
                        + parts.stream().map(Optional::orElseThrow).collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<String> pair(String typed) {
        var sides =
                Arrays.stream(typed.split("=", 2)).map(LegacyEncoding::again).toList();
        return sides.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(sides.stream().map(Optional::orElseThrow).collect(Collectors.joining("=")));
    }

    private static Optional<String> again(String typed) {
        var read = BYTE.matcher(typed);
        var bytes = new ByteArrayOutputStream();
        var end = 0;
        for (; read.find() && read.start() == end; end = read.end()) {
            bytes.write(
                    read.group(1) == null
                            ? read.group(2).charAt(0) == '+'
                                    ? ' '
                                    : read.group(2).charAt(0)
                            : Integer.parseInt(read.group(1), 16));
        }
        return end < typed.length()
                ? Optional.empty()
                : text(bytes.toByteArray()).map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static Optional<String> text(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, EUC_KR)
                        .filter(text -> KOREAN.matcher(text).matches()));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
