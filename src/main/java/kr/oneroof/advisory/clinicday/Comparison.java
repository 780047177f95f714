package kr.oneroof.advisory.clinicday;

/**
 * Both plans of the same batch.
 *
 * @param inOrder as somebody with a list would plan
 * @param together never worse
 */
public record Comparison(Batch batch, DayPlan inOrder, DayPlan together) {
    static Comparison of(Batch batch) {
        var first = InOrder.of(batch);
        return new Comparison(batch, first, Together.of(batch, first));
    }

    public int morePlaced() {
        return together.placed() - inOrder.placed();
    }

    public int morePoints() {
        return together.points() - inOrder.points();
    }
}
