package kr.oneroof.advisory.matching;

import java.util.Set;

import kr.oneroof.advisory.panel.Profession;

/** What the law lets only some professions do for a client, and who they are (전속 직무). */
public enum Task {
    /** Advice, which every expert of the field may give. */
    ADVICE,
    /** 소송 대리, 변호사법 제109조. */
    LITIGATION,
    /** 세무 대리, 세무사법 제20조. */
    TAX_AGENCY,
    /** 특허·상표 출원 대리, 변리사법 제21조. */
    PATENT_AGENCY,
    /** 노무 신고·청구 대리, 공인노무사법 제27조. */
    LABOUR_AGENCY,
    /** 통관 신고 대리, 관세사법 제3조. */
    CUSTOMS_AGENCY,
    /** 회계 감사·증명, 공인회계사법 제50조. */
    AUDIT;

    /** Empty when everybody may. */
    public Set<Profession> reservedFor() {
        return switch (this) {
            case ADVICE -> Set.of();
            case LITIGATION -> Set.of(Profession.LAWYER);
            case TAX_AGENCY -> Set.of(Profession.TAX_ACCOUNTANT, Profession.ACCOUNTANT);
            case PATENT_AGENCY -> Set.of(Profession.PATENT_ATTORNEY);
            case LABOUR_AGENCY -> Set.of(Profession.LABOUR_ATTORNEY, Profession.LAWYER);
            case CUSTOMS_AGENCY -> Set.of(Profession.CUSTOMS_BROKER);
            case AUDIT -> Set.of(Profession.ACCOUNTANT);
        };
    }

    public String messageKey() {
        return "advisory.task." + name();
    }
}
