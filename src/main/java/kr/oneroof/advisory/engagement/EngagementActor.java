package kr.oneroof.advisory.engagement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/**
 * Who acts on an engagement; whoever it does not concern finds nothing on file.
 *
 * @param company the company for which a member acts; null for the others
 */
public record EngagementActor(
        UUID engagement,
        PersonId by,
        EngagementSide side,
        @Nullable CompanyId company) {
    public static EngagementActor ofExpert(UUID engagement, PersonId expert) {
        return new EngagementActor(engagement, expert, EngagementSide.EXPERT, null);
    }

    public static EngagementActor ofCompany(UUID engagement, PersonId member, CompanyId company) {
        return new EngagementActor(engagement, member, EngagementSide.COMPANY, company);
    }

    /** Of staff, once the page has found out that they may read the request. */
    public static EngagementActor ofCentre(UUID engagement, PersonId staff) {
        return new EngagementActor(engagement, staff, EngagementSide.CENTRE, null);
    }

    boolean mayTouch(Engagement engagement) {
        return switch (side) {
            case COMPANY -> engagement.company().equals(company);
            case EXPERT -> engagement.expert().equals(by);
            case CENTRE -> true;
        };
    }
}
