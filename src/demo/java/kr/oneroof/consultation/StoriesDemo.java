package kr.oneroof.consultation;

import java.util.List;
import java.util.Random;

/** What firms of the demo town struggle with, and what they were told. */
final class StoriesDemo {
    /** One difficulty with its answer. */
    record Story(Category category, String title, String body, Outcome outcome, String answer) {}

    private static final List<Story> ALL = List.of(
            new Story(
                    Category.TRADE,
                    "베트남 수출품 통관이 2주째 멈춰 있습니다",
                    "하이퐁항에서 원산지증명서의 품목번호가 다르다는 이유로 통관이 보류되었습니다. 거래처가 지체상금을 요구하고 있어 급합니다.",
                    Outcome.RESOLVED,
                    "원산지증명서를 정정 발급받는 절차와 세관 담당자를 안내해 드렸고, 정정본 제출로 통관이 끝난 것을 확인했습니다."),
            new Story(
                    Category.LABOUR,
                    "용접공을 석 달째 구하지 못하고 있습니다",
                    "조선기자재 납기가 밀리고 있습니다. 외국인 숙련기능인력 전환 요건을 알고 싶습니다.",
                    Outcome.GUIDED,
                    "숙련기능인력(E-7-4) 전환 요건과 일자리지원센터의 용접 인력 명단을 안내해 드렸습니다."),
            new Story(
                    Category.INFRASTRUCTURE,
                    "공단 진입로가 좁아 대형 화물차가 못 들어옵니다",
                    "골든루트산단 2구역 진입로에 불법 주차가 많아 20톤 화물차가 돌아 나갑니다. 물류비가 늘고 있습니다.",
                    Outcome.ACCEPTED,
                    "시 교통과와 현장을 확인했고, 주차금지구역 지정과 단속을 시행하기로 했습니다."),
            new Story(
                    Category.FINANCE,
                    "운전자금 대출 이자가 부담됩니다",
                    "매출은 늘었는데 금리가 올라 이자를 감당하기 어렵습니다. 이차보전 지원을 받을 수 있는지 알고 싶습니다.",
                    Outcome.GUIDED,
                    "경영안정자금 이차보전의 신청 요건과 일정, 준비 서류를 안내해 드렸습니다."),
            new Story(
                    Category.MARKETING,
                    "대형 유통사에 입점하고 싶습니다",
                    "건강식품을 만들고 있는데 유통망이 없습니다. 구매 담당자를 만날 기회가 있는지 궁금합니다.",
                    Outcome.PARTLY_ACCEPTED,
                    "하반기 구매상담회 참가를 추천해 드렸고, 제품 소개서 보완을 도와 드렸습니다."),
            new Story(
                    Category.REGULATION,
                    "폐수 배출시설 변경신고가 반려되었습니다",
                    "같은 공정인데 설비 용량만 바뀌었습니다. 왜 신규 허가를 받아야 하는지 이해하기 어렵습니다.",
                    Outcome.LONG_TERM,
                    "소관 기관과 협의한 결과 현행 기준으로는 허가 대상이며, 기준 개선을 건의했습니다."),
            new Story(
                    Category.PROGRAMME,
                    "스마트공장 지원사업에 다시 신청할 수 있나요",
                    "작년에 기초 단계를 마쳤습니다. 고도화 단계 신청 시기와 자부담 비율을 알고 싶습니다.",
                    Outcome.GUIDED,
                    "고도화 사업 공고 시기와 자부담 비율, 평가 항목을 안내해 드렸습니다."),
            new Story(
                    Category.PATENT,
                    "거래처가 우리 금형 도면을 다른 업체에 넘겼습니다",
                    "비밀유지계약을 맺었는데도 유사품이 나왔습니다. 어떻게 대응해야 하는지 자문이 필요합니다.",
                    Outcome.RESOLVED,
                    "변리사 상담을 연결했고, 내용증명 발송 뒤 거래처가 생산을 멈췄습니다."),
            new Story(
                    Category.TECHNOLOGY,
                    "도금 불량률이 갑자기 높아졌습니다",
                    "지난달부터 표면에 기포가 생깁니다. 공정 진단을 받고 싶습니다.",
                    Outcome.RESOLVED,
                    "현장 진단에서 전처리 약품 농도 문제를 찾았고 조치 뒤 불량률이 정상으로 돌아왔습니다."),
            new Story(
                    Category.TAX,
                    "수출 부가세 환급이 늦어지고 있습니다",
                    "영세율 조기환급을 신청했는데 한 달이 지났습니다.",
                    Outcome.RESOLVED,
                    "세무서에 확인해 누락된 서류를 제출하시도록 안내했고 환급이 완료되었습니다."),
            new Story(
                    Category.STARTUP,
                    "공장을 처음 등록하려고 합니다",
                    "임대 공장에서 시작하려는데 공장등록 절차와 업종 제한을 모르겠습니다.",
                    Outcome.GUIDED,
                    "공장등록 절차와 임대차 요건, 입주 제한 업종을 안내해 드렸습니다."),
            new Story(
                    Category.IT,
                    "해킹으로 견적 메일이 위조되었습니다",
                    "거래처가 위조된 계좌로 송금할 뻔했습니다. 보안 점검을 받고 싶습니다.",
                    Outcome.NOT_POSSIBLE,
                    "직접 점검은 지원 대상이 아니어서, 무료 점검을 받으실 수 있는 기관을 안내해 드렸습니다."));

    private StoriesDemo() {}

    static Story any(Random luck) {
        return ALL.get(luck.nextInt(ALL.size()));
    }

    static Story of(int place) {
        return ALL.get(place);
    }
}
