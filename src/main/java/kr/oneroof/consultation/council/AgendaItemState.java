package kr.oneroof.consultation.council;

/** Whether an item still waits for its decision. */
public enum AgendaItemState {
    OPEN,
    DECIDED,
    REMOVED,
    /** Its meeting was called off; it goes to the next one. */
    CALLED_OFF
}
