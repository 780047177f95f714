package kr.oneroof.advisory.panel;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.document.StoredFileView;
import kr.oneroof.identity.PersonCard;

/**
 * An expert as the expert's page shows it.
 *
 * @param account bank and the last digits, or empty
 * @param papers what the decisions rest on
 */
public record ExpertView(
        PanelMember member,
        PersonCard card,
        String account,
        List<ExpertAppointment> terms,
        List<Line> story,
        List<StoredFileView> papers,
        long version) {
    public ExpertView {
        terms = List.copyOf(terms);
        story = List.copyOf(story);
        papers = List.copyOf(papers);
    }

    /** A decision; {@code by} is empty when it was the house. */
    public record Line(LocalDateTime at, String deed, String by, String reason) {
        public String messageKey() {
            return "advisory.story." + deed;
        }
    }

    public boolean leadsTo(String state) {
        return member.state().leadsTo(ExpertState.valueOf(state));
    }

    public boolean is(String state) {
        return member.state().name().equals(state);
    }
}
