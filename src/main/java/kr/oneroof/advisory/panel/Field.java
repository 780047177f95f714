package kr.oneroof.advisory.panel;

import java.util.Set;

/** What a matter is about (자문 분야), with the group that looks after it and the fields next door. */
public enum Field {
    LAW(ExpertGroup.COUNSEL),
    PATENT(ExpertGroup.COUNSEL),
    TAX(ExpertGroup.COUNSEL),
    LABOUR(ExpertGroup.COUNSEL),
    CUSTOMS(ExpertGroup.EXPORT_MARKET),
    EXPORT(ExpertGroup.EXPORT_MARKET),
    MARKETING(ExpertGroup.EXPORT_MARKET),
    STRATEGY(ExpertGroup.MGMT_TECH),
    FINANCE(ExpertGroup.MGMT_TECH),
    PRODUCTION(ExpertGroup.MGMT_TECH),
    TECHNOLOGY(ExpertGroup.MGMT_TECH),
    SAFETY(ExpertGroup.MGMT_TECH);

    private final ExpertGroup group;

    Field(ExpertGroup group) {
        this.group = group;
    }

    public ExpertGroup group() {
        return group;
    }

    /** Whoever knows these knows something of this one too. */
    public Set<Field> neighbours() {
        return switch (this) {
            case LAW -> Set.of(LABOUR, PATENT);
            case PATENT -> Set.of(LAW);
            case TAX -> Set.of(LAW);
            case LABOUR -> Set.of(LAW);
            case CUSTOMS -> Set.of(EXPORT);
            case EXPORT -> Set.of(CUSTOMS, MARKETING);
            case MARKETING -> Set.of(EXPORT);
            case STRATEGY -> Set.of(FINANCE);
            case FINANCE -> Set.of(STRATEGY);
            case PRODUCTION -> Set.of(TECHNOLOGY, SAFETY);
            case TECHNOLOGY -> Set.of(PRODUCTION);
            case SAFETY -> Set.of(PRODUCTION);
        };
    }

    public String messageKey() {
        return "advisory.field." + name();
    }
}
