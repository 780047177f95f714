package kr.oneroof.consultation.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import kr.oneroof.consultation.CaseStatus;

/** What staff can do with a case, each on a page of its own; only what the status allows is offered. */
public enum CaseStep {
    TRIAGE,
    ASSIGNMENT,
    SUPPLEMENT_REQUEST,
    ANSWER,
    MONITORING,
    CLOSURE,
    TRANSFER,
    TAKING_BACK,
    EXTENSION,
    RETURN,
    MERGER,
    SPLIT,
    MERGER_UNDOING,
    CONFIDENTIALITY;

    public boolean isOpenIn(CaseStatus status) {
        return switch (this) {
            case TRIAGE, EXTENSION -> status.isOpen();
            case ASSIGNMENT -> status.isOpen() && status != CaseStatus.SUBMITTED;
            case SUPPLEMENT_REQUEST -> status.leadsTo(CaseStatus.SUPPLEMENT_REQUESTED);
            case ANSWER -> status.leadsTo(CaseStatus.ANSWERED);
            case MONITORING -> status.leadsTo(CaseStatus.MONITORING);
            case CONFIDENTIALITY -> status != CaseStatus.PASSED_ON;
            case CLOSURE -> status.leadsTo(CaseStatus.CLOSED);
            case TRANSFER -> status.leadsTo(CaseStatus.TRANSFERRED);
            case TAKING_BACK -> status == CaseStatus.TRANSFERRED;
            case RETURN -> status.leadsTo(CaseStatus.RETURNED);
            case MERGER -> status.leadsTo(CaseStatus.MERGED);
            case SPLIT -> status.isOpen();
            case MERGER_UNDOING -> status == CaseStatus.MERGED;
        };
    }

    /** What usually comes next; empty-handed while somebody else is waited for. */
    public boolean isNextIn(CaseStatus status) {
        return switch (status) {
            case SUBMITTED -> this == TRIAGE;
            case TRIAGED -> this == ASSIGNMENT;
            case IN_PROGRESS -> this == ANSWER;
            case TRANSFERRED -> this == TAKING_BACK;
            case ANSWERED -> this == CLOSURE;
            default -> false;
        };
    }

    static List<CaseStep> openIn(CaseStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenIn(status))
                .sorted(Comparator.comparing(step -> !step.isNextIn(status)))
                .toList();
    }

    /** The last piece of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "desk.step." + name();
    }
}
