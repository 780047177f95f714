package kr.oneroof.identity;

import java.util.EnumMap;
import java.util.Map;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.SourceAddress;

/**
 * A try to log in, and under what it is counted: from a device that logged in to this account before under that alone,
 * so that strangers cannot lock it out; else under the account from this source, the source, and the account.
 *
 * @param account the address typed, whether anybody has it or not
 * @param source where it comes from
 * @param device a device known to this account; else empty
 */
record LoginTry(String account, String source, String device) {
    /** In the order of the keys, in which all rows are locked. */
    Map<LockOutRule, String> keys() {
        var keys = new EnumMap<LockOutRule, String>(LockOutRule.class);
        if (device.isEmpty()) {
            keys.put(LockOutRule.ACCOUNT, "ACCOUNT:" + accountHash());
            keys.put(LockOutRule.HERE, "HERE:" + LinkToken.hash(account + " " + network()));
            keys.put(LockOutRule.SOURCE, "SOURCE:" + LinkToken.hash(network()));
        } else {
            keys.put(LockOutRule.DEVICE, "DEVICE:" + LinkToken.hash(account + " " + device));
        }
        return keys;
    }

    String accountHash() {
        return LinkToken.hash(account);
    }

    private String network() {
        return SourceAddress.networkOf(source);
    }
}
