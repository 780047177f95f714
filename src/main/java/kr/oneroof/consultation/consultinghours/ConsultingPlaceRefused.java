package kr.oneroof.consultation.consultinghours;

import kr.oneroof.kernel.form.Refused;

/** A place cannot be kept so. Its message is the tail of a message key: {@code taken} or {@code booked}. */
public class ConsultingPlaceRefused extends Refused {
    ConsultingPlaceRefused(String why) {
        super(why + (why.equals("booked") ? ".roomPlace.activeUntil" : ".roomPlace.name"), why);
    }
}
