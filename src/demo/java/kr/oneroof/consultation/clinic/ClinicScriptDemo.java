package kr.oneroof.consultation.clinic;

import kr.oneroof.consultation.Category;

/** What people of the demo town say about a clinic, fitting the matter of its case. */
record ClinicScriptDemo(String goal, String expert, String plan, String done, String report) {
    private static final ClinicScriptDemo SURFACE = new ClinicScriptDemo(
            "표면 불량의 원인을 찾고 재발을 막고 싶습니다.",
            "박기술(표면처리기술사)",
            "1일차: 공정별 불량 현황 확인과 시료 채취\n2일차: 원인 분석 결과 설명과 개선안 적용",
            "전처리 공정의 약품 농도와 온도를 재고 시료 12점을 채취했습니다.",
            "전처리 약품 농도가 기준의 60%로 낮아 기포가 생겼습니다. 농도를 맞춘 뒤 불량률이 4.1%에서 0.8%로 줄었습니다. " + "매일 아침 농도를 재고 기록하시기 바랍니다.");
    private static final ClinicScriptDemo ROAD = new ClinicScriptDemo(
            "출하 동선을 바꿔 진입로가 막혀도 납품이 늦지 않게 하고 싶습니다.",
            "박동선(물류관리사)",
            "1일차: 시간대별 출하 동선과 대기 시간 조사\n2일차: 적재장 배치 개선안 설명과 적용",
            "출하 차량 18대의 진입 시각과 대기 시간을 재고 적재장을 실측했습니다.",
            "오전 9시 전후에 출하가 몰려 있었습니다. 적재장을 두 구역으로 나누고 출하 시각을 옮긴 뒤 대기 시간이 42분에서 15분으로 " + "줄었습니다.");
    private static final ClinicScriptDemo TAX = new ClinicScriptDemo(
            "수출 부가세 환급에 필요한 서류를 현장에서 함께 점검하고 싶습니다.",
            "이세정(세무사)",
            "1일차: 수출 증빙과 세금계산서 대조\n2일차: 환급 신청서 보완과 월별 점검표 작성",
            "최근 6개월의 수출신고필증과 세금계산서 37건을 대조했습니다.",
            "수출신고필증 3건이 빠져 환급이 늦어졌습니다. 빠진 서류를 보완해 제출했고, 월별 점검표를 만들어 드렸습니다.");
    private static final ClinicScriptDemo OTHER = new ClinicScriptDemo(
            "준비 상태를 현장에서 점검받고 다음 단계를 정하고 싶습니다.",
            "정기획(경영지도사)",
            "1일차: 현황 조사와 관계자 면담\n2일차: 개선 과제 설명과 실행 일정 협의",
            "대표와 담당자 3명을 만나 현황을 듣고 자료를 확인했습니다.",
            "우선 과제 3건과 실행 일정을 정했습니다. 다음 달까지 소개 자료를 보완하시기 바랍니다.");

    static ClinicScriptDemo about(Category category) {
        return switch (category) {
            case TECHNOLOGY, PRODUCTION -> SURFACE;
            case INFRASTRUCTURE -> ROAD;
            case TAX, FINANCE -> TAX;
            default -> OTHER;
        };
    }
}
