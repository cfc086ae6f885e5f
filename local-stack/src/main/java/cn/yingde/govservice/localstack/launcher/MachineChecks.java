package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;

/** Looks before anything is started whether this machine can carry the product. */
final class MachineChecks {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_MEMORY_MB = 1600;
    private static final long NEEDED_DISK_MB = 2048;

    private MachineChecks() {}

    static void check(RunFiles files, Map<String, Integer> ports) {
        OptionalLong memory = freeMemoryMb();
        if (memory.isPresent()) {
            memory(memory.getAsLong(), needed("GOVSERVICE_MIN_MEMORY_MB", NEEDED_MEMORY_MB));
        }
        disk(files.run(), freeDiskMb(files.run()), needed("GOVSERVICE_MIN_DISK_MB", NEEDED_DISK_MB));
        ports.forEach(MachineChecks::port);
    }

    static void memory(long freeMb, long neededMb) {
        if (freeMb < neededMb) {
            throw new Trouble(
                    "Too little memory: %d MB are free and the product needs %d MB.".formatted(freeMb, neededMb));
        }
    }

    static void disk(Path directory, long freeMb, long neededMb) {
        if (freeMb < neededMb) {
            throw new Trouble("Too little disk: %d MB are free at %s and the product needs %d MB."
                    .formatted(freeMb, directory, neededMb));
        }
    }

    static void port(String user, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException inUse) {
            throw new Trouble(
                    "Port %d (%s) is in use: end what uses it, or start with another --port-offset."
                            .formatted(port, user),
                    inUse);
        }
    }

    private static long needed(String variable, long usual) {
        String told = System.getenv(variable);
        return told == null || told.isBlank() ? usual : Long.parseLong(told);
    }

    private static long freeDiskMb(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** What the system could give without swapping; a container may have less. Unknown off Linux. */
    private static OptionalLong freeMemoryMb() {
        try {
            long system = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            return OptionalLong.of(Math.min(system, containerMb()));
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    private static long containerMb() {
        Path group = Path.of("/sys/fs/cgroup");
        try {
            String most = Files.readString(group.resolve("memory.max")).strip();
            long used = Long.parseLong(
                    Files.readString(group.resolve("memory.current")).strip());
            return "max".equals(most) ? Long.MAX_VALUE : (Long.parseLong(most) - used) / MEGABYTE;
        } catch (IOException | NumberFormatException noLimit) {
            return Long.MAX_VALUE;
        }
    }
}
