package kr.oneroof.notice.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kr.oneroof.notice.SentLetterQueries.SentLetter;

/** A letter cut into words and links, so that the page can escape the one and make the other clickable. */
record DevLetter(String recipient, String subject, LocalDateTime at, List<Piece> pieces) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** @param href where it leads on this very machine; empty for plain words */
    record Piece(String text, String href) {
        public boolean isLink() {
            return !href.isEmpty();
        }
    }

    static DevLetter of(SentLetter letter) {
        return new DevLetter(letter.recipient(), letter.subject(), letter.at(), cut(letter.body()));
    }

    private static List<Piece> cut(String body) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(body);
        var from = 0;
        while (links.find()) {
            pieces.add(new Piece(body.substring(from, links.start()), ""));
            pieces.add(new Piece(links.group(), here(links.group())));
            from = links.end();
        }
        pieces.add(new Piece(body.substring(from), ""));
        return pieces;
    }

    private static String here(String link) {
        var address = URI.create(link);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
