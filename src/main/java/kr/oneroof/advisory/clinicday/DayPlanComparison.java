package kr.oneroof.advisory.clinicday;

/**
 * Both plans of the same batch.
 *
 * @param inOrder as somebody with a list would plan
 * @param together never worse
 */
public record DayPlanComparison(ClinicDayBatch batch, DayPlan inOrder, DayPlan together) {
    static DayPlanComparison of(ClinicDayBatch batch) {
        var first = WaitingOrderPlanner.of(batch);
        return new DayPlanComparison(batch, first, JointPlanner.of(batch, first));
    }

    public int morePlaced() {
        return together.placed() - inOrder.placed();
    }

    public int morePoints() {
        return together.points() - inOrder.points();
    }
}
