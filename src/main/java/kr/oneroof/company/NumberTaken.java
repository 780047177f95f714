package kr.oneroof.company;

/** Two registered the same business number at the same moment; the other was first. */
public class NumberTaken extends RuntimeException {
    NumberTaken(Throwable cause) {
        super("business number taken", cause);
    }
}
