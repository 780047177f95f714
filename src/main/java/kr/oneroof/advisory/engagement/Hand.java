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
public record Hand(
        UUID engagement, PersonId by, Side side, @Nullable CompanyId company) {
    public static Hand ofExpert(UUID engagement, PersonId expert) {
        return new Hand(engagement, expert, Side.EXPERT, null);
    }

    public static Hand ofCompany(UUID engagement, PersonId member, CompanyId company) {
        return new Hand(engagement, member, Side.COMPANY, company);
    }

    /** Of staff, once the page has found out that they may read the request. */
    public static Hand ofCentre(UUID engagement, PersonId staff) {
        return new Hand(engagement, staff, Side.CENTRE, null);
    }

    boolean mayTouch(Engagement engagement) {
        return switch (side) {
            case COMPANY -> engagement.company().equals(company);
            case EXPERT -> engagement.expert().equals(by);
            case CENTRE -> true;
        };
    }
}
