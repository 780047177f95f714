package kr.oneroof.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

/** Source files as the compiler's trees, read and not analysed. */
final class Sources {
    private Sources() {}

    static List<CompilationUnitTree> in(Path sources) {
        try (var found = Files.walk(sources)) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, units);
            var trees = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(trees::add);
            return trees;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first package below OneRoof's own; empty for what lies in that itself. */
    static String moduleOf(CompilationUnitTree unit) {
        var name = String.valueOf(unit.getPackageName()).split("\\.", 4);
        return name.length < 3 ? "" : name[2];
    }

    static String fileOf(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri()).getFileName().toString().replace(".java", "");
    }
}
