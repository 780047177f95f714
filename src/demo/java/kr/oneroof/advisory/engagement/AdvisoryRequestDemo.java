package kr.oneroof.advisory.engagement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.kernel.Demo;

/** Requests for advice in all states, dated in working days before today. */
@Component
@Order(120)
class AdvisoryRequestDemo implements Demo {
    private final AdvisoryStepDemo steps;

    AdvisoryRequestDemo(AdvisoryStepDemo steps) {
        this.steps = steps;
    }

    @Override
    public void plant() {
        paid();
        toBeApproved();
        toBeConfirmed();
        scheduled();
        steps.offered(
                steps.screened(
                        new AdvisoryStepDemo.Tale(
                                "staff2",
                                Field.LAW,
                                "임대차 계약 해지 통보를 받았습니다",
                                "공장 임대인이 계약 만료 전에 나가 달라고 합니다. 시설 이전 비용을 청구할 수 있는지 알고 싶습니다."),
                        1,
                        Task.ADVICE),
                0);
        steps.screened(
                new AdvisoryStepDemo.Tale(
                        "staff3", Field.EXPORT, "베트남 첫 수출 계약을 준비합니다", "결제 조건과 인도 조건을 어떻게 정해야 안전한지 계약서 초안을 함께 보고 싶습니다."),
                1,
                Task.ADVICE);
        steps.filed(
                new AdvisoryStepDemo.Tale(
                        "hanbit", Field.TAX, "연구개발비 세액공제 범위를 확인하고 싶습니다", "시제품 제작비와 연구원 인건비를 세액공제에 넣을 수 있는지 궁금합니다."),
                0,
                false);
        steps.filed(
                new AdvisoryStepDemo.Tale(
                        "staff1", Field.LABOUR, "직원 간 분쟁을 조용히 해결하고 싶습니다", "사내 갈등을 외부에 알리지 않고 정리할 방법을 찾고 있습니다."),
                1,
                true);
        steps.withdrawn(new AdvisoryStepDemo.Tale(
                "dohyun", Field.MARKETING, "온라인 판매를 시작하려고 합니다", "자사 부품을 온라인으로 팔 때 필요한 준비를 알고 싶습니다."));
    }

    private void paid() {
        var tale = new AdvisoryStepDemo.Tale(
                "hanbit", Field.LAW, "납품 대금을 받지 못하고 있습니다", "거래처가 품질을 이유로 석 달째 대금을 주지 않습니다. 지급명령을 신청할 수 있습니까?");
        var one = steps.accepted(steps.offered(steps.screened(tale, 14, Task.ADVICE), 14), 13);
        steps.met(one, 10, "계약서와 검수 확인서를 검토하고 내용증명 초안을 작성했습니다.");
        steps.reported(one, 9, "내용증명을 보내고 2주 안에 답이 없으면 지급명령을 신청하십시오. 검수 확인서가 핵심 증거입니다.");
        steps.confirmed(tale, one, 7, 5);
        steps.claimed(one, 6);
        steps.paid(one, 4);
    }

    private void toBeApproved() {
        var tale = new AdvisoryStepDemo.Tale(
                "staff1", Field.PATENT, "의료기기 특허를 먼저 조사하고 싶습니다", "새 제품이 다른 회사 특허를 침해하지 않는지 확인하고 싶습니다.");
        var one = steps.accepted(steps.offered(steps.screened(tale, 12, Task.ADVICE), 12), 11);
        steps.met(one, 8, "선행 특허 12건을 함께 검토했습니다.");
        steps.reported(one, 7, "침해 가능성이 있는 청구항은 1건입니다. 손잡이 구조를 바꾸면 피할 수 있습니다.");
        steps.confirmed(tale, one, 5, 4);
        steps.claimed(one, 3);
    }

    private void toBeConfirmed() {
        var tale = new AdvisoryStepDemo.Tale(
                "hanbit", Field.CUSTOMS, "수출 품목번호가 맞는지 확인하고 싶습니다", "바이어가 다른 품목번호를 요구합니다. 어느 번호가 맞습니까?");
        var one = steps.accepted(steps.offered(steps.screened(tale, 8, Task.ADVICE), 8), 7);
        steps.met(one, 4, "제품 사양서를 보며 품목분류 기준을 설명했습니다.");
        steps.reported(one, 2, "현재 쓰시는 품목번호가 맞습니다. 바이어에게 보낼 설명 자료를 함께 드립니다.");
    }

    private void scheduled() {
        var tale = new AdvisoryStepDemo.Tale(
                "dohyun", Field.PRODUCTION, "가공 불량률을 낮추고 싶습니다", "절삭 공정의 불량률이 5%를 넘습니다. 원인을 함께 찾아 주십시오.");
        var one = steps.accepted(steps.offered(steps.screened(tale, 5, Task.ADVICE), 5), 4);
        steps.met(one, 2, "공구 마모 기록과 절삭 조건을 확인했습니다.");
        steps.planned(one, -3);
    }
}
