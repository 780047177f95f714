package kr.oneroof.advisory.matching;

/**
 * How well an expert fits, in whole points; what is not known scores nought.
 *
 * @param field 0 to 50: known for it 50, among the fields 40, next door 20
 * @param industry 0 or 15
 * @param availability 0 to 15 for the share of the wanted days on which the expert works
 * @param load 0 to 10 for the share of the monthly limit that is still free
 * @param satisfaction 0 to 10
 */
public record ExpertScore(int field, int industry, int availability, int load, int satisfaction) {
    public int total() {
        return field + industry + availability + load + satisfaction;
    }
}
