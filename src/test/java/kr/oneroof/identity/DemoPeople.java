package kr.oneroof.identity;

import org.springframework.context.ApplicationContext;

/** The demo's accounts for a test that needs people and nothing else of the demo. */
public final class DemoPeople {
    private DemoPeople() {}

    /** Makes the accounts, each with the demo's password. */
    public static void plantIn(ApplicationContext application) {
        application
                .getAutowireCapableBeanFactory()
                .createBean(IdentityDemo.class)
                .plant();
    }
}
