/** What tests of every kind stand on: the database server of the run, the browser, the demo town's people. */
@NullMarked
package kr.oneroof.support;

import org.jspecify.annotations.NullMarked;
