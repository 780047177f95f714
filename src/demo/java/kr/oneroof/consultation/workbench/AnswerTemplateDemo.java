package kr.oneroof.consultation.workbench;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.workbench.AnswerTemplateService.Wording;
import kr.oneroof.kernel.Demo;

/** Answer templates of the demo town. */
@Component
@Order(45)
class AnswerTemplateDemo implements Demo {
    private final AnswerTemplateService templates;

    AnswerTemplateDemo(AnswerTemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void plant() {
        add(Category.TRADE, "수출 물류비 지원 안내", "수출 물류바우처로 해상·항공 운임의 일부를 지원받으실 수 있습니다. 신청 기간과 서류는 첨부 안내문을 확인해 주십시오.");
        add(Category.FINANCE, "정책자금 안내", "경영안정자금과 시설자금의 한도, 금리, 신청 시기를 안내드립니다. 상환 계획에 맞는 자금을 담당자가 함께 찾아 드리겠습니다.");
        add(Category.LABOUR, "구인 지원 안내", "일자리지원센터에서 구인 등록과 동행면접을 도와드립니다. 원하시는 직종과 인원을 알려 주시면 바로 시작하겠습니다.");
        add(Category.INFRASTRUCTURE, "관계 부서 협의 결과", "관계 부서와 현장을 확인하고 개선 방안을 협의했습니다. 공사 일정이 정해지는 대로 다시 알려 드리겠습니다.");
    }

    private void add(Category category, String name, String text) {
        templates.add(new Wording(category, name, "{company} 귀하\n접수번호 {number} ‘{title}’ 상담에 답합니다.\n\n" + text));
    }
}
