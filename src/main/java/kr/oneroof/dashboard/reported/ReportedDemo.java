package kr.oneroof.dashboard.reported;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.DemoPart;

/** The demo town's first night: its figures as they stand when it is planted. */
@Component
@Order(90)
class ReportedDemo implements DemoPart {
    private final NightlyFigures figures;

    ReportedDemo(NightlyFigures figures) {
        this.figures = figures;
    }

    @Override
    public void plant() {
        figures.round();
    }
}
