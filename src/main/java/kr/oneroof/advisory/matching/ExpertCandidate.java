package kr.oneroof.advisory.matching;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.panel.PanelMember;

/**
 * An expert as the rule sees them.
 *
 * @param takenThisMonth requests taken on, or offered and not answered yet, in this month
 * @param satisfaction mean of the companies' marks times ten, 10 to 50; 0 while there are fewer than three
 * @param lastEngaged when the expert was last given something; null for never
 * @param askedBefore whether the expert declined or left this very request
 */
public record ExpertCandidate(
        PanelMember member,
        int takenThisMonth,
        int satisfaction,
        @Nullable Instant lastEngaged,
        boolean askedBefore) {}
