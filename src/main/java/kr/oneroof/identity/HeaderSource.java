package kr.oneroof.identity;

import java.util.List;

/** Implemented by a module with something to show in the head of every page: the current company, unread notices. */
public interface HeaderSource {
    List<Item> items(Actor actor);

    /**
     * @param label a message key when it starts with {@code #}, else text
     * @param count shown as a badge when above zero
     */
    record Item(String label, String path, long count) {
        public boolean isKey() {
            return label.startsWith("#");
        }

        public String key() {
            return label.substring(1);
        }
    }
}
