import '@angular/localize/init';
import { configure } from '@testing-library/angular';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// A machine that also builds and runs the API's tests needs more than the second that is usual.
configure({ dom: { asyncUtilTimeout: 5000 } });
