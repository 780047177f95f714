package kr.oneroof.advisory.engagement;

import kr.oneroof.kernel.form.Refused;

/**
 * What the terms or the rule of two persons forbid; the message key {@code advisory.engagement.refused.…} says what to
 * do.
 */
public class EngagementRefused extends Refused {
    EngagementRefused(String why) {
        super("advisory.engagement.refused." + why, why);
    }
}
