package kr.oneroof.venue.place;

import kr.oneroof.kernel.form.Refused;

/** A change of the building that cannot be. */
public class BuildingRefused extends Refused {
    private static final long serialVersionUID = 1;

    BuildingRefused(String why) {
        super("venue.building.refused." + why, why);
    }
}
