package kr.oneroof;

/**
 * How many platform threads carry the virtual ones. By default there is one a core, and two requests that load the same
 * classes on two cores can hold both while they wait for a lock whose owner is a virtual thread that finds no carrier.
 */
final class CarrierThreads {
    static final String SETTING = "jdk.virtualThreadScheduler.parallelism";
    private static final int MANY = 64;
    private static final int A_CORE = 8;

    private CarrierThreads() {}

    /**
     * Must run before the first virtual thread of the process, since the JDK reads the setting once. Whoever set it on
     * the command line is heard.
     */
    static void raise() {
        if (System.getProperty(SETTING) == null) {
            System.setProperty(
                    SETTING,
                    String.valueOf(Math.max(MANY, A_CORE * Runtime.getRuntime().availableProcessors())));
        }
    }
}
