package kr.oneroof.finance.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.programme.Programme;

/**
 * A rule of the ordinance or the yearly notice (지원 대상, 지원 제외).
 *
 * @param code under which a programme sets it; a programme without that setting does not ask
 * @param usual setting that a new programme begins with
 */
public record LendingRule(String code, String usual, Check check) {
    /** Raised whenever a rule speaks differently; findings that were frozen carry it. */
    public static final int VERSION = 2;

    private static final String YES = "finance.said.yes";
    private static final String NO = "finance.said.no";
    private static final String MUST = "finance.required.yes";

    /** One rule's look at one company. */
    interface Check {
        Finding of(Applicant company, Programme programme, String setting);
    }

    /** 관내 사업장 (김해시 중소기업육성기금 조례 제2조). */
    static final LendingRule IN_CITY = rule(
            "in-city",
            "yes",
            (company, programme, setting) -> Finding.of("in-city", company.inCity(), said(company.inCity()), MUST));
    /** 중소기업 (중소기업기본법 제2조). */
    static final LendingRule SIZE = rule(
            "size",
            "MICRO,SMALL,MEDIUM",
            (company, programme, setting) -> Finding.of(
                    "size",
                    known(company.sizeClass(), size -> list(setting).contains(size)),
                    company.sizeClass().isEmpty() ? "" : "company.size." + company.sizeClass(),
                    "finance.required.size"));
    /** 지원 업종 (융자계획 공고). */
    static final LendingRule INDUSTRY = rule(
            "industry",
            "10-34",
            (company, programme, setting) -> Finding.of(
                    "industry", known(company.industry(), code -> isIn(code, setting)), company.industry(), setting));
    /** 제외 업종: 금융·부동산·사행·유흥 (융자계획 공고). */
    static final LendingRule EXCLUDED = rule(
            "excluded-industry",
            "64-66,68,91",
            (company, programme, setting) -> Finding.of(
                    "excluded-industry",
                    known(company.industry(), code -> !isIn(code, setting)),
                    company.industry(),
                    setting));
    /** 업체당 한도 (같은 조례 시행규칙 제10조). */
    static final LendingRule LIMIT = rule("limit", "yes", (company, programme, setting) -> {
        var most = programme.terms().most();
        var wanted = company.wanted();
        var held = company.owed() == null ? 0 : company.owed().of(programme.code());
        return Finding.of(
                "limit",
                wanted == null ? null : wanted.amount() + held <= most.amount(),
                wanted == null
                        ? ""
                        : held == 0 ? "%,d".formatted(wanted.amount()) : "%,d + %,d".formatted(wanted.amount(), held),
                "%,d".formatted(most.amount()));
    });
    /** 지원받는 대출이 남아 있지 않을 것 (융자계획 공고); asked where the programme does not allow it. */
    static final LendingRule NO_OPEN_LOAN = rule(
            "no-open-loan",
            "yes",
            (company, programme, setting) -> Finding.of(
                    "no-open-loan",
                    company.owed() == null ? null : company.owed().running() == 0,
                    company.owed() == null ? "" : "%,d".formatted(company.owed().running()),
                    MUST));
    /** 정상 가동 (같은 시행규칙 제2조). */
    static final LendingRule OPERATING = declared("operating", Declaration.OPERATING);
    /** 국세·지방세 완납 (융자계획 공고). */
    static final LendingRule TAX_PAID = declared("tax-paid", Declaration.TAX_PAID);
    /** 대기업 계열 제외 (경상남도 중소기업육성기금 조례 시행규칙 제17조). */
    static final LendingRule INDEPENDENT = declared("independent", Declaration.INDEPENDENT);
    /** 불량거래처 제외 (같은 시행규칙 제17조). */
    static final LendingRule CREDIT_SOUND = declared("credit-sound", Declaration.CREDIT_SOUND);
    /** 중복 지원 제외 (김해시 소상공인 육성자금 조례 제12조). */
    static final LendingRule NO_OTHER_SUPPORT = declared("no-other-support", Declaration.NO_OTHER_SUPPORT);

    private static final List<LendingRule> ALL = List.of(
            IN_CITY,
            SIZE,
            INDUSTRY,
            EXCLUDED,
            LIMIT,
            NO_OPEN_LOAN,
            OPERATING,
            TAX_PAID,
            INDEPENDENT,
            CREDIT_SOUND,
            NO_OTHER_SUPPORT);

    /** Every rule in the order in which people are asked. */
    public static List<LendingRule> all() {
        return ALL;
    }

    private static LendingRule rule(String code, String usual, Check check) {
        return new LendingRule(code, usual, check);
    }

    private static LendingRule declared(String code, Declaration what) {
        return rule(
                code,
                "yes",
                (company, programme, setting) -> Finding.of(code, company.says(what), said(company.says(what)), MUST));
    }

    private static String said(@Nullable Boolean yes) {
        return yes == null ? "" : yes ? YES : NO;
    }

    private static @Nullable Boolean known(String value, Predicate<String> rule) {
        return value.isEmpty() ? null : rule.test(value);
    }

    private static Set<String> list(String setting) {
        return Set.copyOf(Arrays.asList(setting.split("\\s*,\\s*")));
    }

    /** @param setting divisions of KSIC, {@code 10-34,49}: by the first digits of the code */
    static boolean isIn(String code, String setting) {
        return list(setting).stream().anyMatch(part -> {
            var ends = part.split("-", 2);
            if (code.length() < ends[0].length()) {
                return false;
            }
            var head = code.substring(0, ends[0].length());
            return head.compareTo(ends[0]) >= 0 && head.compareTo(ends[ends.length - 1]) <= 0;
        });
    }
}
