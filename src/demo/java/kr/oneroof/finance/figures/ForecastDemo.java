package kr.oneroof.finance.figures;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.Demo;

/** The first night's forecast, made at once. */
@Component
@Order(85)
class ForecastDemo implements Demo {
    private final ForecastService forecasts;

    ForecastDemo(ForecastService forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public void plant() {
        forecasts.make();
    }
}
