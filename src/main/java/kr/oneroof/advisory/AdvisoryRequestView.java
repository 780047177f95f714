package kr.oneroof.advisory;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.matching.AdviceMatter;
import kr.oneroof.advisory.matching.Party;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.company.CompanyCard;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** A request for advice with all that its pages show. */
public record AdvisoryRequestView(
        Summary facts,
        AdviceWish wish,
        @Nullable Screening screening,
        List<Party> parties,
        List<StoredFileView> files,
        Course course) {
    public AdvisoryRequestView {
        parties = List.copyOf(parties);
        files = List.copyOf(files);
    }

    /** What it is, and where it stands. */
    public record Summary(
            RequestNumber number,
            CompanyId company,
            String title,
            String body,
            AdvisoryRequestState state,
            boolean confidential,
            long version) {}

    /** How far it has come. */
    public record Course(
            int declined,
            String lastWord,
            @Nullable PersonId filedBy,
            String consent,
            LocalDateTime filedAt,
            @Nullable LocalDateTime closedAt) {}

    public RequestNumber number() {
        return facts.number();
    }

    public boolean is(String state) {
        return facts.state().name().equals(state);
    }

    public boolean leadsTo(String state) {
        return facts.state().leadsTo(AdvisoryRequestState.valueOf(state));
    }

    /** Whether the house has asked often enough, and the consultant decides whom to ask. */
    public boolean isManual() {
        return course.declined() >= AdvisoryRequest.MOST_DECLINED;
    }

    /** What an expert is looked for. @throws IllegalStateException before it was sorted */
    public AdviceMatter matter(CompanyCard card) {
        if (screening == null || wish.field() == null) {
            throw new IllegalStateException("Not sorted yet: " + number());
        }
        var industry = card.industry().length() < 2 ? "" : card.industry().substring(0, 2);
        return new AdviceMatter(
                wish.field().group(),
                wish.field(),
                screening.task(),
                wish.language(),
                wish.onSite(),
                industry,
                screening.hours(),
                new Won(screening.ceiling()),
                wish.from(),
                wish.until(),
                new Firm(card.name(), card.businessNumber()),
                parties);
    }
}
