package kr.oneroof.dashboard.reported;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.Demo;

/** The demo town's first night: its figures as they stand when it is planted. */
@Component
@Order(90)
class ReportedDemo implements Demo {
    private final NightlyFigureService figures;

    ReportedDemo(NightlyFigureService figures) {
        this.figures = figures;
    }

    @Override
    public void plant() {
        figures.round();
    }
}
